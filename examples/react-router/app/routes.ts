import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [index('routes/home.tsx'), route('news/tidal-flats', 'routes/article.tsx')] satisfies RouteConfig;

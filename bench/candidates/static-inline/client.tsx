import { enhance } from 'pressroom-ui/enhance';

export const start = () => {
  enhance();
};

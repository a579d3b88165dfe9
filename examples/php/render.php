<?php
// Fills the Twig templates, which are made of the partials of pressroom-ui, with page.json.
require 'vendor/autoload.php';

$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader('templates'), ['strict_variables' => false]);
$page = json_decode(file_get_contents('page.json'), true, flags: JSON_THROW_ON_ERROR);

@mkdir('dist');
file_put_contents('dist/index.html', $twig->render('page.html.twig', ['page' => $page]));
copy('site.css', 'dist/site.css');
foreach (['styles.css', 'enhance-page.js'] as $name) {
    copy("node_modules/pressroom-ui/dist/$name", "dist/$name");
}

<?php
// Renders a page when it is published, with the command of pressroom-ui. Nothing is written if its content has errors.
$page = json_decode(file_get_contents('page.json'), true, flags: JSON_THROW_ON_ERROR);

$command = ['node_modules/.bin/pressroom-ui', 'render', '-', '--out', 'dist/index.html'];
$process = proc_open($command, [['pipe', 'r'], STDOUT, STDERR], $pipes);
fwrite($pipes[0], json_encode($page));
fclose($pipes[0]);
exit(proc_close($process));

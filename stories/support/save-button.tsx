const types: Record<string, string> = { css: 'text/css', html: 'text/html', json: 'application/json' };

/** Saves a text as a file, without a request. */
export function SaveButton({ file, text }: { file: string; text: string }) {
  const save = () => {
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain';
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    Object.assign(document.createElement('a'), { href: url, download: file }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      Save {file}
    </button>
  );
}

import type { ComponentProps } from 'react';

/**
 * Attributes by which a submit button repeats what its form says. On pages that are one form, as ASP.NET and SharePoint write them, the
 * HTML parser leaves out the form of the button: it would send the form of the page, to the address of that form. What the page requires
 * in its own fields does not keep the reader from pressing it.
 */
export const submitsTo = (
  formAction: string | undefined,
  formMethod: 'get' | 'post',
): Pick<ComponentProps<'button'>, 'formAction' | 'formMethod' | 'formEncType' | 'formNoValidate' | 'formTarget' | 'type'> => ({
  type: 'submit',
  formAction,
  formMethod,
  formEncType: 'application/x-www-form-urlencoded',
  formNoValidate: true,
  formTarget: '_self',
});

import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Takes over what somebody typed or chose while the page was there and its code was not yet. React leaves such a
 * value in the field without telling anybody, and takes it away at the next change of state.
 * The ref goes on an element around the fields.
 */
export function useEarlyInput<T extends HTMLElement>(): RefObject<T | null> {
  const around = useRef<T>(null);
  // True only while what the server sent is being brought to life.
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  useEffect(() => {
    if (!isHydrating) return;
    for (const field of around.current?.querySelectorAll('input, select, textarea') ?? []) sayAgain(field);
  }, [isHydrating]);
  return around;
}

/** Lets a field tell of what is in it as if it happened now, if it is not what the server put there. */
function sayAgain(field: Element): void {
  if (field instanceof HTMLSelectElement) {
    const isOther = [...field.options].some(({ selected, defaultSelected }) => defaultSelected && !selected);
    if (isOther) field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    if (field.checked === field.defaultChecked || (field.type === 'radio' && !field.checked)) return;
    field.checked = field.defaultChecked;
    field.click();
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    if (field.value === field.defaultValue) return;
    const typed = field.value;
    field.value = field.defaultValue;
    // React watches the field's own setter, and takes what comes by the prototype's for typing.
    const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

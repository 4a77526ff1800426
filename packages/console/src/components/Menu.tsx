import type { LucideIcon } from "lucide-react";
import { Check } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "./Button";

export interface MenuItem {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** Separates it from what is above. */
  readonly begins?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly tabIndex?: number;
}

/** A button with a menu, as https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ has it. */
export function Menu({ icon, label, items, tabIndex }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      entries.at(to % entries.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
      close();
    }
  };

  return (
    <div className="menu" ref={root}>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        {...(tabIndex !== undefined && { tabIndex })}
      />
      {open && (
        <div className="menu-list" role="menu" id={id} aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {items.map(({ label: text, icon: Icon, checked, danger, begins, onSelect }) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only a menuitemcheckbox has it
            <button
              key={text}
              type="button"
              role={checked === undefined ? "menuitem" : "menuitemcheckbox"}
              aria-checked={checked}
              tabIndex={-1}
              className={`menu-item ${danger ? "danger" : ""} ${begins ? "begins" : ""}`}
              onClick={() => {
                close();
                onSelect();
              }}
            >
              <span className="menu-icon">{Icon && <Icon size={16} aria-hidden="true" />}</span>
              <span>{text}</span>
              {checked && <Check size={16} className="menu-check" aria-hidden="true" />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

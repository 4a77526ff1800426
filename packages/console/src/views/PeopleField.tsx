import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { X } from "lucide-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useChat } from "../components/context";
import type { NewMembers } from "../data/channel-actions";

/** Somebody who was chosen: known by id, or by email only. */
interface Chosen {
  readonly id?: string;
  readonly label: string;
}

export interface People {
  readonly list: readonly Chosen[];
  readonly value: NewMembers;
  set(list: readonly Chosen[]): void;
  clear(): void;
}

export function usePeople(): People {
  const [list, set] = useState<readonly Chosen[]>([]);
  return {
    list,
    set,
    clear: () => set([]),
    value: {
      members: list.flatMap(({ id }) => id ?? []),
      emails: list.flatMap(({ id, label }) => (id === undefined ? [label] : [])),
    },
  };
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** So many are offered at once. */
const OFFERED = 6;

interface PeopleFieldProps {
  readonly label: string;
  readonly people: People;
  readonly except?: readonly string[];
  readonly single?: boolean;
}

/** Chooses people: those who are known by name, anybody else by email. */
export function PeopleField({ label, people, except = [], single = false }: PeopleFieldProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const known = useChat((state) => state.people);
  const me = useChat((state) => state.me);
  const offers = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase();
    if (wanted === "") return [];
    const taken = new Set([me, ...except, ...people.list.flatMap((chosen) => chosen.id ?? [])]);
    const found: Chosen[] = Object.values(known)
      .filter((user) => !taken.has(user.id))
      .filter((user) => `${user.name ?? ""} ${user.email ?? ""}`.toLocaleLowerCase().includes(wanted))
      .slice(0, OFFERED)
      .map((user) => ({ id: user.id, label: userDisplayName(user) }));
    return EMAIL.test(wanted) ? [...found, { label: text.trim() }] : found;
  }, [text, known, me, except, people.list]);

  const choose = (chosen: Chosen | undefined) => {
    if (!chosen) return;
    people.set(single ? [chosen] : [...people.list.filter((one) => one.label !== chosen.label), chosen]);
    setText("");
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((now) => (offers.length === 0 ? 0 : (now + step + offers.length) % offers.length));
    } else if ((event.key === "Enter" || event.key === ",") && text.trim() !== "") {
      event.preventDefault();
      choose(offers[at]);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      event.stopPropagation();
      setText("");
    } else if (event.key === "Backspace" && text === "") {
      people.set(people.list.slice(0, -1));
    }
  };
  const open = offers.length > 0;
  return (
    <div className="field people-field">
      <label htmlFor={id}>{label}</label>
      <div className="people-input">
        {people.list.map((chosen) => (
          <span className="chip chip-person" key={chosen.label}>
            {chosen.label}
            <button
              type="button"
              aria-label={`Remove ${chosen.label}`}
              onClick={() => people.set(people.list.filter((one) => one !== chosen))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        {!(single && people.list.length > 0) && (
          <input
            id={id}
            role="combobox"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={open ? `${id}-${at}` : undefined}
            autoComplete="off"
            placeholder="Name, or email address"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <div className="offers" id={`${id}-list`} role="listbox" aria-label="People" hidden={!open}>
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={offer.id ?? offer.label}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="offer"
            onClick={() => choose(offer)}
          >
            {offer.id === undefined ? `Invite ${offer.label}` : offer.label}
          </div>
        ))}
      </div>
    </div>
  );
}

import { Bot, History, KeyRound, ListChecks, Webhook } from "lucide-react";
import { Audit } from "./Audit";
import { Bots } from "./Bots";
import { Jobs } from "./Jobs";
import { Keys } from "./Keys";
import { Webhooks } from "./Webhooks";

const SECTIONS = [
  { name: "keys", label: "Keys", icon: KeyRound, view: Keys },
  { name: "bots", label: "Bots", icon: Bot, view: Bots },
  { name: "webhooks", label: "Webhooks", icon: Webhook, view: Webhooks },
  { name: "jobs", label: "Jobs", icon: ListChecks, view: Jobs },
  { name: "audit", label: "Audit", icon: History, view: Audit },
] as const;

export function Administration({ section }: { section: string }) {
  const { view: View } = SECTIONS.find(({ name }) => name === section) ?? SECTIONS[0];
  return (
    <div className="admin">
      <header className="admin-header">
        <h2>Administration</h2>
        <nav className="tabs" aria-label="Administration">
          {SECTIONS.map(({ name, label, icon: Icon }) => (
            <a key={name} className="tab" href={`#/admin/${name}`} aria-current={name === section ? "page" : undefined}>
              <Icon size={15} aria-hidden="true" /> {label}
            </a>
          ))}
        </nav>
      </header>
      <div className="admin-body">
        <View />
      </div>
    </div>
  );
}

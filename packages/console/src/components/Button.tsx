import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  readonly icon: LucideIcon;
  /** What it does: read out, and shown as a tooltip. */
  readonly label: string;
  readonly filled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({ icon: Icon, label, filled, className = "", ...rest }: IconButtonProps) => (
  <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest}>
    <Icon size={18} strokeWidth={1.9} aria-hidden="true" {...(filled && { fill: "currentColor" })} />
  </button>
);

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "primary" | "plain" | "danger";
  readonly children: ReactNode;
}

export const Button = ({ look = "plain", className = "", children, ...rest }: ButtonProps) => (
  <button type="button" className={`button button-${look} ${className}`} {...rest}>
    {children}
  </button>
);

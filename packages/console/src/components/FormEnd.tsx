import { Button } from "./Button";

interface FormEndProps {
  /** What the button says that sends the form. */
  readonly send: string;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The end of a dialog's form: leave it, or send it. */
export const FormEnd = ({ send, disabled = false, onCancel }: FormEndProps) => (
  <div className="form-end">
    <Button onClick={onCancel}>Cancel</Button>
    <Button look="primary" type="submit" disabled={disabled}>
      {send}
    </Button>
  </div>
);

package wildix.conversations.codegen.codec;

/** The text of one TypeScript file as it is written: lines, indented by the blocks that are open. */
final class Source {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line; an empty one is not indented. */
    Source line(String line) {
        if (!line.isEmpty()) {
            text.append(INDENT.repeat(depth)).append(line);
        }
        text.append('\n');
        return this;
    }

    Source line() {
        return line("");
    }

    /** Adds a line and indents what follows it, until {@link #close} or {@link #end}. */
    Source open(String line) {
        line(line);
        depth++;
        return this;
    }

    Source close(String line) {
        depth--;
        return line(line);
    }

    /** Ends a block that no line closes. */
    Source end() {
        depth--;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

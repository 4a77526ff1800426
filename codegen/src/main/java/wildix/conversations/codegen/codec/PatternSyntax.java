package wildix.conversations.codegen.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Reads the regular expressions of ECMA 262, as far as they can be matched in linear time at all. */
final class PatternSyntax {
    /** Stands for all characters beyond the basic plane, which are not told apart. */
    private static final int ASTRAL = 0x10000;

    private static final int UNBOUNDED = -1;

    private final String pattern;
    private int index;
    private boolean unicodeEscapes;
    private boolean astral;

    private PatternSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** A pattern that can't be used, and why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** A part of a pattern. */
    sealed interface Part permits Characters, Sequence, Choice, Repetition {}

    /** One character out of a set. */
    record Characters(BitSet set) implements Part {}

    /** Parts that follow each other; none stand for the empty text. */
    record Sequence(List<Part> parts) implements Part {}

    /** One of several parts. */
    record Choice(List<Part> parts) implements Part {}

    /** A part that may follow itself any number of times, but comes at least once. */
    record Repetition(Part part) implements Part {}

    /**
     * @param anchored     whether a match can begin only where the text does
     * @param needsUnicode whether it matters that the flag {@code u} makes one character of a surrogate pair
     */
    record Parsed(Part part, boolean anchored, boolean needsUnicode) {}

    static Parsed parse(String pattern) throws Refused {
        PatternSyntax syntax = new PatternSyntax(pattern);
        Part part = syntax.choice();
        if (syntax.index < pattern.length()) {
            throw new Refused("has a \")\" without its \"(\"");
        }
        boolean anchored = pattern.startsWith("^") && !(part instanceof Choice);
        return new Parsed(part, anchored, syntax.unicodeEscapes || syntax.astral);
    }

    private boolean more() {
        return index < pattern.length();
    }

    private char peek() {
        return pattern.charAt(index);
    }

    private boolean skip(String text) {
        boolean found = pattern.startsWith(text, index);
        if (found) {
            index += text.length();
        }
        return found;
    }

    private Part choice() throws Refused {
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (skip("|"));
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    private Part sequence() throws Refused {
        List<Part> parts = new ArrayList<>();
        while (more() && peek() != '|' && peek() != ')') {
            // Assertions about the position consume nothing: without them there are only more ways to match.
            if (skip("^") || skip("$") || skip("\\b") || skip("\\B")) {
                continue;
            }
            parts.addAll(quantified(atom()));
        }
        return new Sequence(parts);
    }

    private Part atom() throws Refused {
        if (skip("(")) {
            return group();
        }
        if (skip("[")) {
            return characterClass();
        }
        if (skip(".")) {
            BitSet set = everything();
            "\n\r\u2028\u2029".chars().forEach(set::clear);
            return characters(set);
        }
        if (peek() == '\\') {
            return characters(escape());
        }
        BitSet set = new BitSet();
        add(set, next());
        return characters(set);
    }

    private Part group() throws Refused {
        if (skip("?:")) {
            return closed();
        }
        if (pattern.startsWith("?<=", index) || pattern.startsWith("?<!", index) || skip("?=") || skip("?!")) {
            throw new Refused("looks ahead or behind, which can't be matched in linear time");
        }
        if (skip("?<")) {
            index = pattern.indexOf('>', index) + 1;
        }
        return closed();
    }

    private Part closed() throws Refused {
        Part part = choice();
        if (!skip(")")) {
            throw new Refused("has a \"(\" without its \")\"");
        }
        return part;
    }

    /** The parts that a part and the quantifier behind it come to. */
    private List<Part> quantified(Part part) throws Refused {
        int min = 1;
        int max = 1;
        if (skip("*")) {
            min = 0;
            max = UNBOUNDED;
        } else if (skip("+")) {
            max = UNBOUNDED;
        } else if (skip("?")) {
            min = 0;
        } else if (skip("{")) {
            int end = pattern.indexOf('}', index);
            String[] bounds = pattern.substring(index, end).split(",", -1);
            index = end + 1;
            min = Integer.parseInt(bounds[0]);
            max = bounds.length == 1 ? min : bounds[1].isEmpty() ? UNBOUNDED : Integer.parseInt(bounds[1]);
        } else {
            return List.of(part);
        }
        // A lazy quantifier tries the same ways in another order.
        skip("?");
        if (max == 0) {
            return List.of();
        }
        if (min == max && part instanceof Characters) {
            return Collections.nCopies(min, part);
        }
        if (max != 1 && PatternAutomaton.nullable(part)) {
            throw new Refused("repeats a part that may be empty: it could be matched in exponentially many ways");
        }
        // A bounded repetition is looked at as an unbounded one: the bound would only limit how slow it gets.
        Part repeated = max == 1 ? part : new Repetition(part);
        return List.of(min == 0 ? new Choice(List.of(repeated, new Sequence(List.of()))) : repeated);
    }

    private Part characterClass() throws Refused {
        boolean negated = skip("^");
        BitSet set = new BitSet();
        while (more() && peek() != ']') {
            int single = peek() == '\\' ? -1 : next();
            BitSet from = new BitSet();
            if (single >= 0) {
                add(from, single);
            } else {
                from = escape();
            }
            boolean range = from.cardinality() == 1 && more() && peek() == '-' && index + 1 < pattern.length()
                    && pattern.charAt(index + 1) != ']';
            if (range) {
                index++;
                BitSet to = new BitSet();
                if (peek() == '\\') {
                    to = escape();
                } else {
                    add(to, next());
                }
                set.set(from.nextSetBit(0), to.length());
            } else {
                set.or(from);
            }
        }
        index++;
        if (negated) {
            set.flip(0, ASTRAL);
            set.set(ASTRAL);
        }
        return characters(set);
    }

    private BitSet escape() throws Refused {
        index++;
        char c = (char) next();
        BitSet set = new BitSet();
        switch (c) {
            case 'd', 'D' -> set.set('0', '9' + 1);
            case 'w', 'W' -> {
                set.set('0', '9' + 1);
                set.set('A', 'Z' + 1);
                set.set('a', 'z' + 1);
                set.set('_');
            }
            case 's', 'S' -> {
                set.set(0x09, 0x0d + 1);
                set.set(0x2000, 0x200a + 1);
                " \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff".chars().forEach(set::set);
            }
            case 'p', 'P' -> {
                // Which characters have a property is not looked up: any might.
                unicodeEscapes = true;
                index = pattern.indexOf('}', index) + 1;
                return everything();
            }
            case 'n' -> set.set('\n');
            case 'r' -> set.set('\r');
            case 't' -> set.set('\t');
            case 'v' -> set.set(0x0b);
            case 'f' -> set.set('\f');
            case '0' -> set.set(0);
            case 'x' -> add(set, hexadecimal(2));
            case 'u' -> {
                if (skip("{")) {
                    unicodeEscapes = true;
                    int end = pattern.indexOf('}', index);
                    add(set, Integer.parseInt(pattern.substring(index, end), 16));
                    index = end + 1;
                } else {
                    add(set, hexadecimal(4));
                }
            }
            default -> {
                if (Character.isDigit(c) || c == 'k') {
                    throw new Refused("refers back to a group, which can't be matched in linear time");
                }
                if (Character.isLetter(c)) {
                    throw new Refused("has the escape \\" + c + ", which ECMA 262 doesn't know");
                }
                add(set, c);
            }
        }
        if (c == 'D' || c == 'W' || c == 'S') {
            set.flip(0, ASTRAL);
            set.set(ASTRAL);
        }
        return set;
    }

    private int hexadecimal(int digits) {
        int value = Integer.parseInt(pattern.substring(index, index + digits), 16);
        index += digits;
        return value;
    }

    private int next() {
        int codePoint = pattern.codePointAt(index);
        index += Character.charCount(codePoint);
        return codePoint;
    }

    private static void add(BitSet set, int codePoint) {
        set.set(Math.min(codePoint, ASTRAL));
    }

    private static BitSet everything() {
        BitSet set = new BitSet();
        set.set(0, ASTRAL + 1);
        return set;
    }

    private Part characters(BitSet set) {
        astral |= set.get(ASTRAL);
        return new Characters(set);
    }
}

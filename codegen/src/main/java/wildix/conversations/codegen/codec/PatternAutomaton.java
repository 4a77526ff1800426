package wildix.conversations.codegen.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The position automaton of a pattern (Glushkov's construction: a state for each character of the pattern, and an edge
 * where one character may follow another), to find out how many ways there are to read a text.
 *
 * <p>An engine that backtracks takes time in proportion to the number of ways in which it can read the beginnings of a
 * text. That number stays bounded exactly if no state has two different loops that read the same text (else it is
 * exponential), and no two states have loops of their own that read a text which also leads from one to the other
 * (else it is polynomial). See A. Weber and H. Seidl, "On the degree of ambiguity of finite automata", 1991.
 */
final class PatternAutomaton {
    private static final int MAX_STATES = 400;

    private final List<BitSet> characters = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private boolean twice;

    private PatternAutomaton() {}

    static PatternAutomaton of(PatternSyntax.Parsed parsed) throws PatternSyntax.Refused {
        PatternAutomaton automaton = new PatternAutomaton();
        if (parsed.anchored()) {
            automaton.add(parsed.part());
        } else {
            // An engine begins anew at each character: as if the pattern began with any number of them.
            BitSet all = new BitSet();
            all.set(0, 0x10001);
            automaton.add(new PatternSyntax.Sequence(
                    List.of(new PatternSyntax.Repetition(new PatternSyntax.Characters(all)), parsed.part())));
        }
        if (automaton.characters.size() > MAX_STATES) {
            throw new PatternSyntax.Refused("has more than " + MAX_STATES + " characters, too many to say how long it takes");
        }
        return automaton;
    }

    void requireLinearTime() throws PatternSyntax.Refused {
        if (twice || isExponential()) {
            throw new PatternSyntax.Refused("can be matched in exponentially many ways: no text may fit a repeated part twice");
        }
        if (isPolynomial()) {
            throw new PatternSyntax.Refused(
                    "can take more than linear time: begin it with ^, and let no text fit two repetitions next to each other");
        }
    }

    static boolean nullable(PatternSyntax.Part part) {
        if (part instanceof PatternSyntax.Sequence sequence) {
            return sequence.parts().stream().allMatch(PatternAutomaton::nullable);
        }
        if (part instanceof PatternSyntax.Choice choice) {
            return choice.parts().stream().anyMatch(PatternAutomaton::nullable);
        }
        return part instanceof PatternSyntax.Repetition repetition && nullable(repetition.part());
    }

    /** The states in which a part can begin and end. */
    private record Ends(BitSet first, BitSet last) {}

    private Ends add(PatternSyntax.Part part) {
        if (part instanceof PatternSyntax.Characters set) {
            int state = characters.size();
            characters.add(set.set());
            follow.add(new BitSet());
            BitSet only = new BitSet();
            only.set(state);
            return new Ends(only, only);
        }
        if (part instanceof PatternSyntax.Repetition repetition) {
            Ends ends = add(repetition.part());
            connect(ends.last(), ends.first());
            return ends;
        }
        BitSet first = new BitSet();
        BitSet last = new BitSet();
        if (part instanceof PatternSyntax.Choice choice) {
            for (PatternSyntax.Part one : choice.parts()) {
                Ends ends = add(one);
                first.or(ends.first());
                last.or(ends.last());
            }
            return new Ends(first, last);
        }
        boolean begun = false;
        for (PatternSyntax.Part one : ((PatternSyntax.Sequence) part).parts()) {
            Ends ends = add(one);
            connect(last, ends.first());
            if (!begun) {
                first.or(ends.first());
            }
            if (!nullable(one)) {
                begun = true;
                last = new BitSet();
            }
            last = (BitSet) last.clone();
            last.or(ends.last());
        }
        return new Ends(first, last);
    }

    private void connect(BitSet from, BitSet to) {
        from.stream().forEach(state -> {
            twice |= follow.get(state).intersects(to);
            follow.get(state).or(to);
        });
    }

    /** States that the same character may lead to. */
    private boolean agree(int... states) {
        BitSet common = (BitSet) characters.get(states[0]).clone();
        for (int state : states) {
            common.and(characters.get(state));
        }
        return !common.isEmpty();
    }

    private boolean isExponential() {
        for (int state = 0; state < characters.size(); state++) {
            for (int[] pair : reachable(state, state)) {
                if (pair[0] != pair[1] && reachable(pair).stream().anyMatch(same(state, state))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPolynomial() {
        List<Integer> loops = new ArrayList<>();
        for (int state = 0; state < characters.size(); state++) {
            if (reachable(state).stream().anyMatch(same(state))) {
                loops.add(state);
            }
        }
        for (int p : loops) {
            for (int q : loops) {
                if (p != q && reachable(p, p, q).stream().anyMatch(same(p, q, q))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Predicate<int[]> same(int... states) {
        return other -> Arrays.equals(other, states);
    }

    /** The states that as many readers get to from these, reading the same text of at least one character. */
    private List<int[]> reachable(int... from) {
        List<int[]> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<int[]> waiting = new ArrayDeque<>();
        waiting.add(from);
        while (!waiting.isEmpty()) {
            for (int[] next : steps(waiting.remove())) {
                if (seen.add(Arrays.toString(next))) {
                    found.add(next);
                    waiting.add(next);
                }
            }
        }
        return found;
    }

    private List<int[]> steps(int[] from) {
        List<int[]> steps = new ArrayList<>();
        steps.add(new int[0]);
        for (int state : from) {
            List<int[]> longer = new ArrayList<>();
            for (int[] step : steps) {
                follow.get(state).stream().forEach(next -> {
                    int[] extended = Arrays.copyOf(step, step.length + 1);
                    extended[step.length] = next;
                    if (agree(extended)) {
                        longer.add(extended);
                    }
                });
            }
            steps = longer;
        }
        return steps;
    }
}

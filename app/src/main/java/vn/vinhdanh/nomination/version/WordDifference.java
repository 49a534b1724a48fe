package vn.vinhdanh.nomination.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vinhdanh.nomination.version.Piece.Side;

/** In which words two texts differ: the longest common run of words stays, the rest is old or new. */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");
    /** Beyond this the middle of a text is shown as rewritten: nobody reads a difference of thousands of words. */
    private static final int MOST_CELLS = 4_000_000;

    private final List<String> old;
    private final List<String> changed;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(List<String> old, List<String> changed) {
        this.old = old;
        this.changed = changed;
    }

    static List<Piece> between(String old, String changed) {
        return new WordDifference(words(old), words(changed)).pieces();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private List<Piece> pieces() {
        var shorter = Math.min(old.size(), changed.size());
        var head = 0;
        while (head < shorter && old.get(head).equals(changed.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < shorter - head && fromEnd(old, tail).equals(fromEnd(changed, tail))) {
            tail++;
        }
        add(Side.BOTH, old.subList(0, head));
        middle(old.subList(head, old.size() - tail), changed.subList(head, changed.size() - tail));
        add(Side.BOTH, old.subList(old.size() - tail, old.size()));
        return pieces;
    }

    private static String fromEnd(List<String> words, int distance) {
        return words.get(words.size() - 1 - distance);
    }

    private void middle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            add(Side.OLD, before);
            add(Side.NEW, after);
            return;
        }
        var common = common(before, after);
        var b = 0;
        var a = 0;
        while (b < before.size() && a < after.size()) {
            if (before.get(b).equals(after.get(a))) {
                add(Side.BOTH, List.of(before.get(b++)));
                a++;
            } else if (common[b + 1][a] >= common[b][a + 1]) {
                add(Side.OLD, List.of(before.get(b++)));
            } else {
                add(Side.NEW, List.of(after.get(a++)));
            }
        }
        add(Side.OLD, before.subList(b, before.size()));
        add(Side.NEW, after.subList(a, after.size()));
    }

    /** For each pair of places, how many words the rests behind them have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var b = before.size() - 1; b >= 0; b--) {
            for (var a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    private void add(Side side, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var last = pieces.size() - 1;
        var text = String.join("", words);
        if (last >= 0 && pieces.get(last).side() == side) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, side));
        } else {
            pieces.add(new Piece(text, side));
        }
    }
}

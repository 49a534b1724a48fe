package vn.vinhdanh.nomination.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.platform.text.FoldedText;

/** A text as all its runs of five words, folded: what was copied shows itself whatever stands around it. */
final class Shingles {

    /** Short enough to survive small edits, long enough that two people do not hit on the same words by chance. */
    static final int WORDS = 5;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String text;
    private final List<Word> words;
    private final long[] hashes;

    private Shingles(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (var start = 0; start < hashes.length; start++) {
            hashes[start] = hash(words.subList(start, start + WORDS));
        }
    }

    static Shingles of(String text) {
        var words = WORD.matcher(text)
                .results()
                .map(found -> new Word(FoldedText.fold(found.group()), found.start(), found.end()))
                .filter(word -> !word.folded().isEmpty())
                .toList();
        return new Shingles(text, words);
    }

    Set<Long> all() {
        var all = new HashSet<Long>();
        for (var hash : hashes) {
            all.add(hash);
        }
        return all;
    }

    /** What both have. */
    Set<Long> sharedWith(Shingles other) {
        var shared = all();
        shared.retainAll(other.all());
        return shared;
    }

    /** The whole text, parted where a run of these hashes begins or ends. */
    List<Passage> marked(Set<Long> alike) {
        var passages = new ArrayList<Passage>();
        var from = 0;
        var at = 0;
        while (at < hashes.length) {
            if (!alike.contains(hashes[at])) {
                at++;
                continue;
            }
            var last = at + WORDS - 1;
            for (var next = at + 1; next <= last + 1 && next < hashes.length; next++) {
                if (alike.contains(hashes[next])) {
                    last = next + WORDS - 1;
                }
            }
            add(passages, from, words.get(at).start(), false);
            from = words.get(last).end();
            add(passages, words.get(at).start(), from, true);
            at = last + 1;
        }
        add(passages, from, text.length(), false);
        return passages;
    }

    private void add(List<Passage> passages, int from, int to, boolean alike) {
        if (from < to) {
            passages.add(new Passage(text.substring(from, to), alike));
        }
    }

    /** FNV-1a over the letters. */
    private static long hash(List<Word> run) {
        var hash = FNV_BASIS;
        for (var word : run) {
            for (var letter : word.folded().toCharArray()) {
                hash = (hash ^ letter) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return hash;
    }

    private record Word(String folded, int start, int end) {}
}

package vn.vinhdanh.nomination.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhdanh.nomination.version.Piece.Side;

/** In which words two texts differ: a word with the space before it, or the end of a line. */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\n|[^\\S\n]*\\S+");

    private WordDifference() {}

    static List<Piece> between(String old, String changed) {
        return DiffUtils.diff(words(old), words(changed), true).getDeltas().stream()
                .flatMap(WordDifference::pieces)
                .toList();
    }

    private static Stream<Piece> pieces(AbstractDelta<String> delta) {
        var old = String.join("", delta.getSource().getLines());
        var changed = String.join("", delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> Stream.of(new Piece(old, Side.BOTH));
            case DELETE -> Stream.of(new Piece(old, Side.OLD));
            case INSERT -> Stream.of(new Piece(changed, Side.NEW));
            case CHANGE -> Stream.of(new Piece(old, Side.OLD), new Piece(changed, Side.NEW));
        };
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}

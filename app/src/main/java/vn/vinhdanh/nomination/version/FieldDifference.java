package vn.vinhdanh.nomination.version;

import java.util.List;
import vn.vinhdanh.nomination.StatedField;
import vn.vinhdanh.nomination.version.Piece.Side;

/** A field that says something else in the newer version. */
record FieldDifference(StatedField field, List<Piece> pieces) {

    /** What it said before, with the words that are gone marked. */
    public List<Piece> before() {
        return without(Side.NEW);
    }

    /** What it says now, with the words that are new marked. */
    public List<Piece> after() {
        return without(Side.OLD);
    }

    private List<Piece> without(Side side) {
        return pieces.stream().filter(piece -> piece.side() != side).toList();
    }
}

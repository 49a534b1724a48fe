package vn.vinhdanh.nomination;

/**
 * Where nominations are and whose turn it is.
 *
 * @param turn what the view {@code nomination.turn} calls it, such as {@code CHECKED}
 * @param detail day of the session or number of the decision, else empty
 * @param count how many nominations are there
 */
public record Turn(String turn, String detail, int count) {

    /** Key of the sentence that says so; its value is the detail. */
    public String text() {
        return "nomination.where." + turn;
    }
}

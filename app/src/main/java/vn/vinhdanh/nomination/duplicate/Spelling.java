package vn.vinhdanh.nomination.duplicate;

/** How near two folded names are. */
final class Spelling {

    private Spelling() {}

    /** Whether one letter more, less or other makes the one the other; equal names are not. */
    static boolean isOneLetterApart(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var longer = Math.max(one.length(), other.length());
        var start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return longer - start - end == 1;
    }
}

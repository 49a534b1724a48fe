package vn.vinhdanh.register;

import java.util.List;

/** The awards from before this system, which never went through its council: only what two people have vouched for. */
public interface EarlierAwards {

    /** Those under this number and this whole name, both in any case and without diacritics. */
    List<PublicPastAward> lookUp(DecisionNumber number, String name);

    /** The department's that contain the text. */
    Found search(String department, String text);

    /**
     * What a search found.
     *
     * @param first some of them, to look at
     */
    record Found(long total, List<PublicPastAward> first) {}
}

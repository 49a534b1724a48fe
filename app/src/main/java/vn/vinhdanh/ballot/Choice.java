package vn.vinhdanh.ballot;

/** What a member says about one item; there is no abstention, a member who does not vote is missing from the count. */
public enum Choice {
    AGREE,
    DISAGREE
}

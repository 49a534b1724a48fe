package vn.vinhdanh.nomination;

import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.SentFile;

/** A file as somebody brought it. The array is the request's own and is not copied. */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {

    public static final int LARGEST = 20 * 1024 * 1024;
    public static final int LARGEST_OF_PROPOSAL = 200 * 1024 * 1024;

    /** Keeps the last part of the name only, and no more of it than fits a page. */
    public Upload {
        name = SentFile.shortName(name);
    }

    /** Refuses an empty or oversized file at the named field. */
    public Upload requireSize(String field) {
        requireSize(content.length, field);
        return this;
    }

    static void requireSize(long size, String field) {
        if (size <= 0) {
            throw Refusal.at(field, "nomination.file.empty");
        }
        if (size > LARGEST) {
            throw Refusal.at(field, "nomination.file.tooLarge", LARGEST / 1024 / 1024);
        }
    }
}

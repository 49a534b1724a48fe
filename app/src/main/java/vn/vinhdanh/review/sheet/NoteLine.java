package vn.vinhdanh.review.sheet;

import vn.vinhdanh.review.OfficeNote;

/** A note as the page shows it. */
record NoteLine(String name, String at, String text) {

    static NoteLine of(OfficeNote note) {
        return new NoteLine(note.writtenByName(), AppraisalRow.inWords(note.writtenAt()), note.text());
    }
}

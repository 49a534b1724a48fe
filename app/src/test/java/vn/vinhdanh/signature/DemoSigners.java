package vn.vinhdanh.signature;

import java.time.LocalDate;
import vn.vinhdanh.document.SampleDecision;

/** A director and an organisation of the demonstration, who sign through the real keys. */
final class DemoSigners {

    static final String DIRECTOR = "it.director";
    static final String ORGANISATION = "it.organisation";
    static final String NAME = "Nguyễn Văn Mẫu";
    static final String AGENCY = "Sở Thông tin và Truyền thông tỉnh Bình Dương";
    static final Numbering NUMBERING = new Numbering("07", LocalDate.of(2015, 2, 5));

    private final Signatures signatures;

    DemoSigners(SigningKeys keys, Signatures signatures) {
        this.signatures = signatures;
        if (!keys.exists(DIRECTOR)) {
            keys.createDemo(DIRECTOR, NAME, AGENCY, directorsPin());
            keys.createDemo(ORGANISATION, AGENCY, AGENCY, organisationsPin());
        }
    }

    static char[] directorsPin() {
        return "246813".toCharArray();
    }

    static char[] organisationsPin() {
        return "975310".toCharArray();
    }

    byte[] signed() {
        return signed(SampleDecision.pdf());
    }

    byte[] signed(byte[] pdf) {
        return signatures.signAsPerson(pdf, DIRECTOR, directorsPin());
    }

    byte[] sealed(byte[] signed) {
        return signatures.numberAndSeal(signed, NUMBERING, ORGANISATION, organisationsPin());
    }
}

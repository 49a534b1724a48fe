package vn.vinhdanh.signature;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.PdfDocuments;

/**
 * The two signatures of a decision, in their order: the person who decides, then the organisation on the number that the
 * clerk gives. Both stand in fields that the template prepared (see {@link PdfDocuments}).
 */
@Component
public class Signatures {

    private final SigningKeys keys;
    private final SigningLooks looks;
    private final Clock clock;

    Signatures(SigningKeys keys, SigningLooks looks, Clock clock) {
        this.keys = keys;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * The document signed by a person; afterwards only its fields may be filled and its seal be put on.
     *
     * @param owner user name whose key signs
     * @param pin of that key; a wrong one is refused at the place {@code pin}; wiped afterwards
     */
    public byte[] signAsPerson(byte[] pdf, String owner, char[] pin) {
        try {
            var key = keys.unlock(owner, pin);
            var time = clock.instant();
            var field = SigningField.empty(pdf, PdfDocuments.SIGNATURE);
            return new FieldSignature(field, key, looks.ofPerson(key, time, field.width()), time)
                    .permittingFields()
                    .sign(pdf);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /**
     * The signed document with its number and date, and the organisation's seal over all of it.
     *
     * @param owner code of the organisation whose key signs
     * @param pin of that key; a wrong one is refused at the place {@code pin}; wiped afterwards
     */
    public byte[] numberAndSeal(byte[] pdf, Numbering numbering, String owner, char[] pin) {
        try {
            var key = keys.unlock(owner, pin);
            var time = clock.instant();
            var field = SigningField.empty(pdf, PdfDocuments.SEAL);
            var numbered = NumberFields.fill(pdf, numbering);
            return new FieldSignature(field, key, looks.ofOrganisation(key, time), time).sign(numbered);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }
}

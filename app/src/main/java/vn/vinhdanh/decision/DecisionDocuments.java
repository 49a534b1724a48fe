package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.PdfDocuments;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.organisation.Departments;

/** Prints decisions; every version that was ever printed is kept. */
@Component
class DecisionDocuments {

    private static final String PDF = "application/pdf";

    private final PdfDocuments documents;
    private final StoredFiles files;
    private final LegalBases bases;
    private final Departments departments;
    private final Accounts accounts;

    DecisionDocuments(
            PdfDocuments documents, StoredFiles files, LegalBases bases, Departments departments, Accounts accounts) {
        this.documents = documents;
        this.files = files;
        this.bases = bases;
        this.departments = departments;
        this.accounts = accounts;
    }

    /** Prints the decision with the lines that stand and answers the id of the kept file. */
    long print(Subject subject, LocalDate day, List<DecisionLine> standing) {
        var text = DecisionText.of(
                departments.find(subject.department(), day),
                directorOf(subject.department()),
                subject,
                bases.of(subject.regime(), day),
                standing);
        return keep("quyet-dinh-du-thao.pdf", documents.render("decision/decision", Map.of("text", text)));
    }

    long keep(String name, byte[] pdf) {
        return files.save(name, PDF, pdf).id();
    }

    byte[] bytes(long file) {
        return files.bytes(file);
    }

    private String directorOf(String department) {
        return accounts.members(Groups.director(department)).stream()
                .findFirst()
                .map(Account::fullName)
                .orElse("");
    }
}

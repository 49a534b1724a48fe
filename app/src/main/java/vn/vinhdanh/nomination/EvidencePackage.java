package vn.vinhdanh.nomination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/** Looks into a file of Word or Excel before anything parses it: what it is, how large unpacked, what hides in it. */
final class EvidencePackage {

    private static final int MOST_PARTS = 1_000;
    private static final int LARGEST_TEXT = 10 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 60 * 1024 * 1024;
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final Pattern PROGRAM =
            Pattern.compile("vbaproject|macrosheets/|activex/|embeddings/[^/]+(?<!\\.(xlsx|docx))$");

    private final Set<String> parts = new HashSet<>();
    private int unpacked;
    private @Nullable EvidenceKind kind;

    private EvidencePackage() {}

    /**
     * The kind that its table of contents names. Word goes by the list at the end of the file, others by what stands in
     * front of each part; the file is read both ways, and both must find the same.
     */
    static EvidenceKind kindOf(byte[] content) {
        try {
            var inFront = new EvidencePackage();
            inFront.walk(content);
            var listed = new EvidencePackage();
            listed.walkListed(content);
            if (!inFront.parts.equals(listed.parts) || inFront.kind != listed.kind) {
                throw new IOException("the list of parts is not what the parts are");
            }
            if (inFront.kind == null) {
                throw Refusal.at(EvidenceContent.FIELD, "nomination.evidence.unknown");
            }
            return inFront.kind;
        } catch (IOException | IllegalArgumentException broken) {
            throw EvidenceContent.broken();
        }
    }

    private void walk(byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part.getName(), zip);
            }
        }
    }

    private void walkListed(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var inside = zip.getInputStream(part)) {
                    look(part.getName(), inside);
                }
            }
        }
    }

    /** Refuses at the first part that is too much; nothing behind it is unpacked. */
    private void look(String path, InputStream part) throws IOException {
        var name = path.toLowerCase(Locale.ROOT);
        if (!parts.add(name)) {
            throw new IOException("two parts of one name");
        }
        if (PROGRAM.matcher(name).find()) {
            throw harmful();
        }
        var isText = name.endsWith(".xml") || name.endsWith(".rels");
        var most = Math.min(isText ? LARGEST_TEXT : LARGEST_UNPACKED, LARGEST_UNPACKED - unpacked);
        var bytes = part.readNBytes(most + 1);
        unpacked += bytes.length;
        if (bytes.length > most || parts.size() > MOST_PARTS) {
            throw Refusal.at(
                    EvidenceContent.FIELD, "nomination.evidence.tooMuchInside", LARGEST_UNPACKED / 1024 / 1024);
        }
        read(name, bytes);
    }

    private void read(String name, byte[] bytes) throws IOException {
        if (name.equals(CONTENT_TYPES)) {
            var types = PartTypes.in(bytes);
            if (types.nameMacros()) {
                throw harmful();
            }
            kind = types.kind();
        } else if (name.endsWith(".rels") && PartTypes.in(bytes).fetchFromElsewhere()) {
            throw harmful();
        }
    }

    private static Refusal harmful() {
        return Refusal.at(EvidenceContent.FIELD, "nomination.evidence.macros");
    }
}

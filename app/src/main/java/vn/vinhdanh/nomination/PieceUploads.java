package vn.vinhdanh.nomination;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.SentFile;

/** Evidence that comes in pieces: after a broken line it goes on where it stopped, and it is judged when it is whole. */
@Component
public class PieceUploads {

    public static final int LARGEST_PIECE = 1024 * 1024;

    private static final int MOST_OF_A_PERSON = 20;
    private static final int LONGEST_FINGERPRINT = 300;
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private final UploadRows rows;
    private final Evidence evidence;
    private final EvidenceRoom room;

    PieceUploads(UploadRows rows, Evidence evidence, EvidenceRoom room) {
        this.rows = rows;
        this.evidence = evidence;
        this.room = room;
    }

    /**
     * Says where the file goes on: at its beginning, where it stopped, or nowhere because it is evidence already.
     *
     * @param fingerprint SHA-256 in lower-case hex, or whatever else the browser knows the file by
     */
    @Transactional
    public UploadProgress begin(UploadPlace place, String name, long size, String fingerprint) {
        Upload.requireSize(size, EvidenceContent.FIELD);
        if (fingerprint.isBlank() || fingerprint.length() > LONGEST_FINGERPRINT) {
            throw Refusal.at(EvidenceContent.FIELD, "nomination.file.broken");
        }
        var kept = evidence.withContent(place.nomination(), fingerprint);
        if (kept.isPresent()) {
            return UploadProgress.ended(kept.get());
        }
        room.require(place.proposal(), place.nomination(), size);
        var row = rows.begin(place, SentFile.shortName(name), size, fingerprint);
        rows.keepLatest(place.person().userName(), MOST_OF_A_PERSON);
        return row.progress();
    }

    /** Takes the piece if it fits behind what is here; if not, nothing happens and the answer says what would fit. */
    @Transactional
    public UploadProgress append(UploadPlace place, String id, long offset, byte[] piece) {
        var row = hold(place, id);
        if (offset != row.received()) {
            return row.progress();
        }
        if (piece.length == 0 || piece.length > LARGEST_PIECE || offset + piece.length > row.size()) {
            throw Refusal.at(EvidenceContent.FIELD, "nomination.file.broken");
        }
        if (offset == 0) {
            EvidenceContent.requireKnown(piece);
        }
        rows.append(row, piece);
        return row.with(piece);
    }

    /** Makes the whole file evidence. */
    @Transactional
    public UploadProgress end(UploadPlace place, String id) {
        var row = hold(place, id);
        if (row.received() != row.size()) {
            throw new Conflict("nomination.upload.notWhole");
        }
        var content = rows.content(row);
        if (CHECKSUM.matcher(row.fingerprint()).matches() && !row.fingerprint().equals(Sha256.of(content))) {
            throw Refusal.at(EvidenceContent.FIELD, "nomination.upload.changed");
        }
        var file =
                evidence.attach(place.proposal(), place.nomination(), new Upload(row.name(), content), place.person());
        rows.delete(place, row.id());
        return UploadProgress.ended(file);
    }

    /** Forgets what has come of the file. */
    @Transactional
    public void drop(UploadPlace place, String id) {
        rows.delete(place, uuid(id));
    }

    /** What the person has begun to send here and not ended. */
    @Transactional(readOnly = true)
    public List<UploadProgress> of(UploadPlace place) {
        return rows.of(place).stream().map(UploadRows.Row::progress).toList();
    }

    private UploadRows.Row hold(UploadPlace place, String id) {
        return rows.hold(place, uuid(id)).orElseThrow(NotFound::new);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}

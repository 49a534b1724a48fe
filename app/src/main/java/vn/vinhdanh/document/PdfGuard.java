package vn.vinhdanh.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;

/** Judges a PDF: one that opens without a password, has pages, and starts nothing. */
public final class PdfGuard {

    private static final Set<COSName> ACTIONS_THAT_DO_SOMETHING =
            Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"), COSName.getPDFName("ImportData"));
    private static final COSName SCRIPT = COSName.JS;

    private PdfGuard() {}

    /** Refuses at the field what is not. */
    public static void requireHarmless(byte[] content, String field) {
        try (var pdf = Loader.loadPDF(content)) {
            requireReadable(pdf, field);
            if (startsSomething(pdf.getDocument())) {
                throw Refusal.at(field, "document.pdf.active");
            }
        } catch (InvalidPasswordException encrypted) {
            throw Refusal.at(field, "document.pdf.encrypted");
        } catch (IOException broken) {
            throw Refusal.at(field, "document.file.broken");
        }
    }

    private static void requireReadable(PDDocument pdf, String field) {
        if (pdf.isEncrypted()) {
            throw Refusal.at(field, "document.pdf.encrypted");
        }
        if (pdf.getNumberOfPages() == 0) {
            throw Refusal.at(field, "document.file.broken");
        }
    }

    /** Looks through every object that the trailer reaches, wherever an action may hide. */
    private static boolean startsSomething(COSDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getTrailer());
        while (!waiting.isEmpty()) {
            var next = resolved(waiting.remove());
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                if (isActive(dictionary)) {
                    return true;
                }
                waiting.addAll(dictionary.getValues());
            } else if (next instanceof COSArray array) {
                array.forEach(waiting::add);
            }
        }
        return false;
    }

    private static @Nullable COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static boolean isActive(COSDictionary dictionary) {
        var kind = dictionary.getCOSName(COSName.S);
        return (kind != null && ACTIONS_THAT_DO_SOMETHING.contains(kind)) || dictionary.containsKey(SCRIPT);
    }
}

package vn.vinhdanh.platform.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.vinhdanh.platform.Refusal;

/** The one file of a request. The array is the request's own and is not copied. */
@SuppressWarnings("ArrayRecordComponent")
public record SentFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /**
     * The file of the field. Parts are read here, not before: a missing, oversized or broken one is refused at the field with
     * {@code texts} followed by {@code .empty}, {@code .tooLarge} or {@code .broken}.
     */
    public static SentFile read(MultipartHttpServletRequest request, String field, int megabytes, String texts) {
        try {
            var file = request.getFile(field);
            if (file == null || file.isEmpty()) {
                throw Refusal.at(field, texts + ".empty");
            }
            if (file.getSize() > megabytes * 1024L * 1024) {
                throw Refusal.at(field, texts + ".tooLarge", megabytes);
            }
            return new SentFile(shortName(file.getOriginalFilename()), file.getBytes());
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw Refusal.at(field, texts + ".tooLarge", megabytes);
        } catch (MultipartException | IOException broken) {
            throw Refusal.at(field, texts + ".broken");
        }
    }

    /** The last part of a name only, and no more of it than fits a page. */
    public static String shortName(@Nullable String path) {
        var slashes = path == null ? "" : path.replace('\\', '/');
        var name = slashes.substring(slashes.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? "?" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}

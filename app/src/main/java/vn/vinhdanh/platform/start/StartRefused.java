package vn.vinhdanh.platform.start;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.boot.ExitCodeGenerator;

/** The product cannot start, and one sentence says why and what to do; {@code text} is a key of the bundle. */
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

    public StartRefused(String text, Object... values) {
        super(sentence(text, values));
    }

    static String sentence(String text, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle("messages").getString(text), values);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}

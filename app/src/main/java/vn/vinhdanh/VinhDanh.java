package vn.vinhdanh;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.vinhdanh.platform.start.Start;

/** The application. */
@SpringBootApplication
public class VinhDanh {

    public static void main(String[] arguments) {
        Start.run(VinhDanh.class, arguments);
    }
}

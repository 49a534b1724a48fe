package vn.vinhdanh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class VinhDanh {

    public static void main(String[] arguments) {
        SpringApplication.run(VinhDanh.class, arguments);
    }
}

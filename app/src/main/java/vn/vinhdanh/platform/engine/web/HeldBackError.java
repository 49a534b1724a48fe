package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets good answers through as they come and holds the body of an error back. */
class HeldBackError extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream heldBack = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream output;
    private @Nullable PrintWriter writer;

    HeldBackError(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }

    /** What the error would have said. */
    String heldBack() {
        finish();
        return heldBack.toString(StandardCharsets.UTF_8);
    }

    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (output == null) {
            output = new Switch(super.getOutputStream());
        }
        return output;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        finish();
        if (!isError()) {
            super.flushBuffer();
        }
    }

    private final class Switch extends ServletOutputStream {

        private final ServletOutputStream real;

        Switch(ServletOutputStream real) {
            this.real = real;
        }

        @Override
        public void write(int value) throws IOException {
            if (isError()) {
                heldBack.write(value);
            } else {
                real.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (isError()) {
                heldBack.write(bytes, offset, length);
            } else {
                real.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isError()) {
                real.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isError()) {
                real.close();
            }
        }

        @Override
        public boolean isReady() {
            return real.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            real.setWriteListener(listener);
        }
    }
}

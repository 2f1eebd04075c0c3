package dev.entente.read;

import java.util.zip.ZipException;

/** The words for a file that ends in .gz and is not a sound gzip file. */
final class BadGzip {
  private BadGzip() {}

  /** One line that says how the file is damaged. */
  static String detail(ZipException e) {
    String message = e.getMessage() == null ? "damaged" : e.getMessage();
    return message.startsWith("Not in GZIP")
        ? "ends in .gz and is not compressed by gzip"
        : "the compressed bytes are damaged (" + message + ")";
  }
}

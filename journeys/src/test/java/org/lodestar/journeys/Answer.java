package org.lodestar.journeys;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What the platform answered to one request.
 *
 * @param address where it came from, after all redirects
 */
record Answer(String address, int status, HttpHeaders headers, byte[] body) {
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** A page that a browser shows; everything else it saves, or shows by a program of its own. */
  boolean isPage() {
    return header("Content-Type").startsWith("text/html") && !isSaved();
  }

  /** A browser saves it and stays where it is. */
  boolean isSaved() {
    return header("Content-Disposition").startsWith("attachment");
  }

  /** The name under which a browser would save it. */
  String fileName() {
    return header("Content-Disposition").replaceFirst("(?s).*filename=\"?([^\";]+)\"?.*", "$1");
  }
}

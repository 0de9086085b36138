package org.lodestar.app.site.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server says to a request that it could not read, before any of our filters: one line,
 * with the headers that everything of ours carries, and nothing of what was sent.
 */
public class RefusedRequest extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    HeadersFilter.ALWAYS.forEach(response::setHeader);
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    try (Writer out = response.getReporter()) {
      if (out != null) {
        out.write("This request was not understood.\n");
      }
    } catch (IOException gone) {
      // Whoever asked has gone.
    }
  }
}

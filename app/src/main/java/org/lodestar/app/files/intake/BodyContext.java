package org.lodestar.app.files.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.RequestContext;
import org.jspecify.annotations.Nullable;

/** What the parser needs to know of a request. */
record BodyContext(HttpServletRequest request, InputStream in) implements RequestContext {
  @Override
  public @Nullable String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public long getContentLength() {
    return request.getContentLengthLong();
  }

  @Override
  public @Nullable String getContentType() {
    return request.getContentType();
  }

  @Override
  public InputStream getInputStream() {
    return in;
  }

  @Override
  public boolean isMultipartRelated() {
    return false;
  }
}

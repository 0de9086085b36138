package org.lodestar.app.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.intake.MultipartBody;
import org.lodestar.app.site.LateForm;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the fields that stand before the first file of a posted form and shows them as parameters,
 * so that the proof that the form is ours is checked before a byte of a file is looked at. The
 * server itself never takes such a form apart: it would write clear bytes to its disk.
 */
final class UploadFilter extends OncePerRequestFilter {
  private final int slowest;

  UploadFilter(int slowest) {
    this.slowest = slowest;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !"POST".equals(request.getMethod())
        || type == null
        || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    MultipartBody body = MultipartBody.begin(request, slowest);
    LateForm.comesInParts(request, body::withoutFile);
    chain.doFilter(new WithFields(request, body.fields()), new WithPatience(response));
  }

  /** Whoever is told that there is no place now is told when to come back. */
  private static final class WithPatience extends HttpServletResponseWrapper {
    WithPatience(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status == SC_SERVICE_UNAVAILABLE && !containsHeader(HttpHeaders.RETRY_AFTER)) {
        setHeader(HttpHeaders.RETRY_AFTER, "30");
      }
      super.setStatus(status);
    }
  }

  /** Parameters of the address together with the leading fields of the form. */
  private static final class WithFields extends HttpServletRequestWrapper {
    private final Map<String, String[]> values;

    WithFields(HttpServletRequest request, Map<String, List<String>> fields) {
      super(request);
      Map<String, String[]> all = new HashMap<>(request.getParameterMap());
      fields.forEach((name, told) -> all.put(name, told.toArray(String[]::new)));
      this.values = Collections.unmodifiableMap(all);
    }

    /** Binding a form asks for them, and the server would take the form apart. */
    @Override
    public Collection<Part> getParts() {
      return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] told = values.get(name);
      return told == null ? null : told[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return values;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] told = values.get(name);
      return told == null ? null : told.clone();
    }
  }
}

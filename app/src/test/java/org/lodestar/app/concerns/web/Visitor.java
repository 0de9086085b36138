package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser: keeps cookies, follows nothing by itself, remembers every address and header. */
public final class Visitor {
  private final MockMvc web;
  private final String source;
  private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();
  public final List<String> seenAddressesAndHeaders = new ArrayList<>();

  public Visitor(MockMvc web) {
    this(web, "127.0.0.1");
  }

  /** A visitor who comes from this address. */
  public Visitor(MockMvc web, String source) {
    this.web = web;
    this.source = source;
  }

  public MockHttpServletResponse open(String address) throws Exception {
    return exchange(get(address), address);
  }

  public MockHttpServletResponse send(String address, String... namesAndValues) throws Exception {
    MockHttpServletRequestBuilder request = post(address).with(csrf());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return exchange(request, address);
  }

  /** A form with files as a browser without script sends it. */
  public MockHttpServletResponse sendForm(String address, byte[] body) throws Exception {
    return exchange(
        post(address)
            .with(csrf())
            .contentType("multipart/form-data; boundary=" + FormBody.BOUNDARY)
            .content(body),
        address);
  }

  /** A piece of a file as the page's script sends it. */
  public MockHttpServletResponse sendPiece(String address, byte[] body) throws Exception {
    return exchange(
        put(address).with(csrf()).contentType("application/octet-stream").content(body), address);
  }

  private MockHttpServletResponse exchange(MockHttpServletRequestBuilder request, String address)
      throws Exception {
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    request.remoteAddress(source);
    MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
    for (Cookie cookie : answer.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    synchronized (seenAddressesAndHeaders) {
      seenAddressesAndHeaders.add(address);
      answer
          .getHeaderNames()
          .forEach(name -> seenAddressesAndHeaders.add(name + ": " + answer.getHeaders(name)));
    }
    return answer;
  }

  public Map<String, Cookie> cookies() {
    return cookies;
  }

  /** Answers every question but the last steps; the same words each time. */
  public void answerEverything(String seen) throws Exception {
    answers("/report/danger", "danger", "NO");
    answers("/report/safe", "safe", "YES");
    answers("/report/about", "about", "SOMEONE_ELSE");
    answers("/report/age", "age", "ADULT");
    answers("/report/seen", "signs", "ENV1", "signs", "FIN1", "seen", seen);
    answers("/report/where", "place", "Car wash behind the station", "postcode", "RM17 6SL");
    answers("/report/when", "still", "NO", "when.known", "NOT_KNOWN");
    answers("/report/others", "people", "Two men", "vehicles", "Van AB12 CDE", "aware", "NO");
    answers("/report/sharing", "sharing", "CONFIDENTIAL");
    answers("/report/contact", "name", "Sam Smith", "way", "PHONE_CALL");
    answers(
        "/report/reach",
        "address",
        "07700 900456",
        "days",
        "MONDAY",
        "times",
        "after 6pm",
        "voicemail",
        "NO",
        "codeWord",
        "tulip");
    answers("/report/language", "language", "ro");
    open("/report/check");
  }

  /** Sends an answer that must be taken. */
  private void answers(String path, String... fields) throws Exception {
    MockHttpServletResponse answer = send(path, fields);
    assertThat(answer.getRedirectedUrl())
        .as("after %s, which answered %d", path, answer.getStatus())
        .isNotNull();
  }

  /** The receipt as the page shows it. */
  public String receipt() throws Exception {
    return groups(open("/report/receipt").getContentAsString());
  }

  public static String groups(String page) {
    return org.jsoup.Jsoup.parse(page).select(".lode-code__groups").text();
  }
}

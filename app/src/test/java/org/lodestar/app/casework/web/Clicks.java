package org.lodestar.app.casework.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lodestar.app.concerns.web.FormBody;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What one signed-in worker clicks. */
final class Clicks {
  private final MockMvc mvc;
  private final Cookie session;

  Clicks(MockMvc mvc, Cookie session) {
    this.mvc = mvc;
    this.session = session;
  }

  MockHttpServletResponse look(String address) throws Exception {
    return mvc.perform(get(URI.create(address)).cookie(session)).andReturn().getResponse();
  }

  Document page(String address) throws Exception {
    MockHttpServletResponse answer = look(address);
    if (answer.getStatus() != 200) {
      throw new AssertionError(address + " answered " + answer.getStatus());
    }
    return Jsoup.parse(answer.getContentAsString());
  }

  /** Sends a form: names and values in turn. */
  MockHttpServletResponse send(String address, String... fields) throws Exception {
    MockHttpServletRequestBuilder request =
        post(URI.create(address))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .cookie(session)
            .with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  /** Sends a form with files, byte for byte. */
  MockHttpServletResponse sendFiles(String address, byte[] body) throws Exception {
    return mvc.perform(
            post(URI.create(address))
                .contentType("multipart/form-data; boundary=" + FormBody.BOUNDARY)
                .content(body)
                .cookie(session)
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  /** Sends a form that must be accepted; returns where it leads. */
  String sent(String address, String... fields) throws Exception {
    MockHttpServletResponse answer = send(address, fields);
    if (answer.getStatus() != 303 && answer.getStatus() != 302) {
      String errors =
          Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").text();
      throw new AssertionError(address + " answered " + answer.getStatus() + ": " + errors);
    }
    return String.valueOf(answer.getRedirectedUrl());
  }
}

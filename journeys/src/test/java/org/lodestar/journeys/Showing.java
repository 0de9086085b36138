package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A browser in which pages are shown that came over the wire: at their own address, with their own
 * headers, so that styles, scripts and policy are the real ones. Only the page itself is handed to
 * the browser; what belongs to it is fetched from the platform, and kept for the next page.
 */
final class Showing {
  private static final Set<String> KEPT_BACK =
      Set.of("set-cookie", "content-length", "transfer-encoding", "connection", "keep-alive");

  private final Page page;
  private final CDPSession wire;
  private final List<String> faults = new ArrayList<>();
  private JsonObject shown = new JsonObject();

  Showing(BrowserContext context) {
    page = context.newPage();
    Browser.listen(page, faults);
    Browser.accompany(page);
    page.onDialog(this::refuse);
    page.onRequest(request -> watch(request.url()));
    wire = context.newCDPSession(page);
    wire.on("Fetch.requestPaused", this::answer);
    JsonObject documents = new JsonObject();
    documents.addProperty("resourceType", "Document");
    JsonArray patterns = new JsonArray();
    patterns.add(documents);
    JsonObject wanted = new JsonObject();
    wanted.add("patterns", patterns);
    wire.send("Fetch.enable", wanted);
  }

  /** No page opens a dialog by itself. */
  private void refuse(Dialog dialog) {
    faults.add("a dialog: " + dialog.message());
    dialog.dismiss();
  }

  private void watch(String asked) {
    if (asked.contains(ScriptCorpus.MARK)) {
      faults.add("a request that only a script makes: " + asked);
    }
  }

  private void answer(JsonObject asked) {
    shown.add("requestId", asked.get("requestId"));
    wire.send("Fetch.fulfillRequest", shown);
  }

  void show(Answer answer, String source, Consumer<Page> look) {
    shown = fulfilment(answer, source);
    Browser.resize(page, Browser.PHONE);
    page.navigate(answer.address());
    look.accept(page);
    assertThat(faults).as("faults of " + answer.address() + " in a browser").isEmpty();
  }

  private static JsonObject fulfilment(Answer answer, String source) {
    JsonObject shown = new JsonObject();
    shown.addProperty("responseCode", answer.status());
    shown.add("responseHeaders", headers(answer));
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    shown.addProperty("body", Base64.getEncoder().encodeToString(bytes));
    return shown;
  }

  private static JsonArray headers(Answer answer) {
    JsonArray headers = new JsonArray();
    for (Map.Entry<String, List<String>> each : answer.headers().map().entrySet()) {
      if (!KEPT_BACK.contains(each.getKey().toLowerCase(Locale.ROOT))) {
        each.getValue().forEach(value -> headers.add(header(each.getKey(), value)));
      }
    }
    return headers;
  }

  private static JsonObject header(String name, String value) {
    JsonObject header = new JsonObject();
    header.addProperty("name", name);
    header.addProperty("value", value);
    return header;
  }
}

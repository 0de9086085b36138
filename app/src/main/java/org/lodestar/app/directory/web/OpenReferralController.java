package org.lodestar.app.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.domain.HumanServices;
import org.lodestar.app.directory.domain.HumanServices.Listed;
import org.lodestar.app.directory.face.OpenFeed;
import org.lodestar.app.members.Open;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory as open data: the nine questions of Open Referral UK, for every program, without a
 * key. It tells what public pages show and nothing else.
 */
@Controller
@RequestMapping("/open-referral")
class OpenReferralController {
  private static final String WHY = "what public pages show of services, for other programs";
  private static final String PROFILE = "https://docs.openreferraluk.org/en/3.0-dev/";
  private static final String OPENAPI =
      "https://openreferraluk.org/specifications/3.0/openapi.json";
  private static final String KEPT = "public, max-age=60";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenFeed feed;

  OpenReferralController(OpenFeed feed) {
    this.feed = feed;
  }

  @GetMapping
  @Open(WHY)
  void about(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("version", HumanServices.VERSION);
    about.put("profile", PROFILE);
    about.put("openapi_url", OPENAPI);
    send(request, response, about, Instant.EPOCH);
  }

  @GetMapping("/services")
  @Open(WHY)
  void services(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    list(asked, request, response, (now, query) -> wanted(now, query).map(now.words()::summary));
  }

  private static Stream<Listed> wanted(OpenFeed.Feed now, FeedQuery query) {
    return now.services().stream().filter(each -> query.wants(each.service(), now.words()));
  }

  @GetMapping("/services/{id}")
  @Open(WHY)
  void service(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    one(
        request,
        response,
        now ->
            now.services().stream()
                .filter(each -> each.service().id().toString().equals(id))
                .map(now.words()::full));
  }

  @GetMapping("/taxonomies")
  @Open(WHY)
  void taxonomies(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    list(asked, request, response, (now, query) -> Stream.of(HumanServices.taxonomy()));
  }

  @GetMapping("/taxonomies/{id}")
  @Open(WHY)
  void taxonomy(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    one(
        request,
        response,
        now ->
            Stream.of(HumanServices.taxonomy())
                .filter(each -> HumanServices.TAXONOMY.toString().equals(id)));
  }

  @GetMapping("/taxonomy_terms")
  @Open(WHY)
  void terms(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    list(
        asked,
        request,
        response,
        (now, query) ->
            now.needs().stream()
                .filter(
                    each ->
                        query.taxonomy() == null || HumanServices.TAXONOMY.equals(query.taxonomy()))
                .map(HumanServices::term));
  }

  @GetMapping("/taxonomy_terms/{id}")
  @Open(WHY)
  void term(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    one(
        request,
        response,
        now ->
            now.needs().stream()
                .filter((Need each) -> each.id().toString().equals(id))
                .map(HumanServices::term));
  }

  @GetMapping("/service_at_locations")
  @Open(WHY)
  void places(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    list(
        asked,
        request,
        response,
        (now, query) -> {
          Optional<String> ward = feed.wardOf(query.postcode());
          return wanted(now, query)
              .filter(
                  each ->
                      query.postcode().isEmpty()
                          || (ward.isPresent() && each.service().reach().serves(ward.get())))
              .flatMap(each -> now.words().placed(each).stream());
        });
  }

  @GetMapping("/service_at_locations/{id}")
  @Open(WHY)
  void place(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    one(
        request,
        response,
        now ->
            now.services().stream()
                .flatMap(each -> now.words().placed(each).stream())
                .filter(each -> String.valueOf(each.get("id")).equals(id)));
  }

  /** What one question gives of all that there is. */
  private interface Found {
    Stream<Map<String, Object>> of(OpenFeed.Feed now, FeedQuery query);
  }

  private void list(
      Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Found found)
      throws IOException {
    FeedQuery query;
    try {
      query = FeedQuery.of(asked);
    } catch (FeedQuery.Unclear unclear) {
      refuse(response, HttpStatus.BAD_REQUEST, String.valueOf(unclear.getMessage()));
      return;
    }
    OpenFeed.Feed now = feed.read();
    send(request, response, envelope(query, found.of(now, query).toList()), now.changed());
  }

  private static Map<String, Object> envelope(FeedQuery query, List<Map<String, Object>> all) {
    int pages = Math.max(1, (all.size() + query.perPage() - 1) / query.perPage());
    List<Map<String, Object>> here =
        all.stream()
            .skip((long) (query.page() - 1) * query.perPage())
            .limit(query.perPage())
            .toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("total_items", all.size());
    told.put("total_pages", pages);
    told.put("page_number", query.page());
    told.put("size", here.size());
    told.put("first_page", query.page() == 1);
    told.put("last_page", query.page() >= pages);
    told.put("empty", here.isEmpty());
    told.put("contents", here);
    return told;
  }

  private void one(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<OpenFeed.Feed, Stream<Map<String, Object>>> which)
      throws IOException {
    OpenFeed.Feed now = feed.read();
    Optional<Map<String, Object>> found = which.apply(now).findFirst();
    if (found.isPresent()) {
      send(request, response, found.get(), now.changed());
    } else {
      refuse(response, HttpStatus.NOT_FOUND, "There is none with this identifier");
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Object told, Instant changed)
      throws IOException {
    byte[] body = JSON.writeValueAsBytes(told);
    open(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
    if (!new ServletWebRequest(request, response)
        .checkNotModified(mark(body), changed.toEpochMilli())) {
      write(response, body);
    }
  }

  private static void refuse(HttpServletResponse response, HttpStatus status, String words)
      throws IOException {
    open(response);
    response.setStatus(status.value());
    write(response, JSON.writeValueAsBytes(Map.of("error", words)));
  }

  /** Any page of the world may read it; nothing of it belongs to anybody who is signed in. */
  private static void open(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static void write(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String mark(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}

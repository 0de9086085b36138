package org.lodestar.app.directory.domain;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.OpeningTimes;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.Service;
import org.lodestar.app.site.Language;

/**
 * Services as the UK profile of the Human Services Data Specification tells them (Open Referral UK,
 * HSDS-UK 3.0). Identifiers of parts are made from the service's own, so that they stay the same.
 * The profile has no place for telephone numbers and names of languages: they stand where the
 * international specification (HSDS 3.0) has them, which the profile allows.
 */
public final class HumanServices {
  /** What the feed calls itself. */
  public static final String VERSION = "HSDS-UK-3.0";

  /** Our own list of needs, as a taxonomy. */
  public static final UUID TAXONOMY =
      UUID.nameUUIDFromBytes("what people need".getBytes(StandardCharsets.UTF_8));

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String SERVICE_ID = "service_id";

  private static final Pattern POSTCODE =
      Pattern.compile("(?i)\\b([a-z]{1,2}\\d[a-z\\d]?)\\s*(\\d[a-z]{2})\\s*$");

  private final Map<String, Need> needs;
  private final Map<String, String> wards;

  /** Knows the needs by code, and the names of wards by code. */
  public HumanServices(List<Need> needs, Map<String, String> wards) {
    this.needs = needs.stream().collect(Collectors.toMap(Need::code, need -> need));
    this.wards = Map.copyOf(wards);
  }

  /** A service of the feed, and when it changed. */
  public record Listed(Service service, Instant changed) {}

  /** As it stands in a list. */
  public Map<String, Object> summary(Listed listed) {
    Service service = listed.service();
    Reach reach = service.reach();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(ID, service.id());
    told.put(NAME, service.name());
    told.put(DESCRIPTION, service.whoFor());
    put(told, "url", service.website());
    told.put("status", "active");
    put(told, "fees", service.cost());
    put(told, "minimum_age", reach.minAge());
    put(told, "maximum_age", reach.maxAge());
    put(told, "assured_date", service.source().checkedOn());
    told.put("last_modified", listed.changed());
    if (!reach.provider().isEmpty()) {
      told.put("organization", organization(reach.provider()));
    }
    return told;
  }

  private static Map<String, Object> organization(String provider) {
    Map<String, Object> told = part("organization", provider, "");
    told.put(NAME, provider);
    told.put(DESCRIPTION, provider);
    return told;
  }

  /** The whole of it. */
  public Map<String, Object> full(Listed listed) {
    Service service = listed.service();
    Map<String, Object> told = summary(listed);
    told.put("schedules", schedules(service));
    told.put("service_areas", areas(service));
    told.put("service_at_locations", places(service));
    told.put("languages", languages(service));
    told.put("phones", phones(service));
    told.put("attributes", attributes(service));
    return told;
  }

  private static List<Map<String, Object>> schedules(Service service) {
    List<Map<String, Object>> all = new ArrayList<>();
    OpeningTimes.parse(service.reach().times())
        .filter(times -> !times.always())
        .ifPresent(times -> times.spans().forEach(span -> all.add(schedule(service, span))));
    if (all.isEmpty()) {
      Map<String, Object> told = of(service, "schedule", "words");
      told.put(DESCRIPTION, service.hours());
      all.add(told);
    }
    return all;
  }

  private static Map<String, Object> schedule(Service service, OpeningTimes.Span span) {
    String days =
        span.days().stream().sorted().map(OpeningTimes::code).collect(Collectors.joining(","));
    String opens = TIME.format(span.opens());
    String closes = TIME.format(span.closes());
    Map<String, Object> told = of(service, "schedule", days + opens + closes);
    told.put("freq", "WEEKLY");
    told.put("interval", 1);
    told.put("byday", days);
    told.put("opens_at", opens);
    told.put("closes_at", closes);
    told.put(DESCRIPTION, service.hours());
    return told;
  }

  /** Wards only where everybody may know the place: a small one tells nearly where it is. */
  private List<Map<String, Object>> areas(Service service) {
    if (service.reach().hidesItsPlace()) {
      return List.of();
    }
    return service.reach().wards().stream()
        .map(
            code -> {
              Map<String, Object> told = of(service, "area", code);
              told.put(NAME, wards.getOrDefault(code, code));
              told.put("extent", code);
              told.put("extent_type", "GSS ward code");
              return told;
            })
        .toList();
  }

  /** Where one goes to, with the service inside: an entry of its own list. */
  public List<Map<String, Object>> placed(Listed listed) {
    return places(listed.service()).stream()
        .map(
            each -> {
              Map<String, Object> told = new LinkedHashMap<>(each);
              told.put("service", summary(listed));
              return told;
            })
        .toList();
  }

  /** A place only where everybody may know it. */
  private static List<Map<String, Object>> places(Service service) {
    String address = service.reach().address();
    if (address.isEmpty() || service.reach().hidesItsPlace()) {
      return List.of();
    }
    Map<String, Object> location = part("location", service.id().toString(), address);
    Map<String, Object> told = of(service, "service_at_location", address);
    told.put("location_id", location.get(ID));
    location.put("location_type", "physical");
    location.put(NAME, service.name());
    location.put("addresses", List.of(address(service, address)));
    told.put("location", location);
    return List.of(told);
  }

  /** As it was typed: lines parted by commas, the town last but one, the postcode at the end. */
  private static Map<String, Object> address(Service service, String typed) {
    Matcher postcode = POSTCODE.matcher(typed);
    boolean found = postcode.find();
    String before = found ? typed.substring(0, postcode.start()) : typed;
    List<String> lines =
        Pattern.compile(",")
            .splitAsStream(before)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    Map<String, Object> told = part("address", service.id().toString(), typed);
    told.put("address_1", String.join(", ", lines.subList(0, Math.max(1, lines.size() - 1))));
    told.put("city", lines.size() > 1 ? lines.getLast() : "");
    told.put("state_province", "England");
    told.put("postal_code", found ? postcode.group(1) + " " + postcode.group(2) : "");
    told.put("country", "GB");
    told.put("address_type", "physical");
    return told;
  }

  private static List<Map<String, Object>> languages(Service service) {
    return service.reach().tongues().stream()
        .filter(tag -> !tag.equals(Reach.ANY))
        .map(
            tag -> {
              Map<String, Object> told = of(service, "language", tag);
              told.put(NAME, Language.of(tag).englishName());
              told.put("code", tag);
              return told;
            })
        .toList();
  }

  private static List<Map<String, Object>> phones(Service service) {
    if (service.number().isEmpty() || !service.callable()) {
      return List.of();
    }
    Map<String, Object> told = of(service, "phone", service.number());
    told.put("number", service.number());
    return List.of(told);
  }

  private List<Map<String, Object>> attributes(Service service) {
    return service.reach().needs().stream()
        .flatMap(code -> Stream.ofNullable(needs.get(code)))
        .map(
            need -> {
              Map<String, Object> told = part("attribute", service.id().toString(), need.code());
              told.put("link_id", service.id());
              told.put("link_type", "service");
              told.put("taxonomy_term_id", need.id());
              told.put("taxonomy_term", term(need));
              return told;
            })
        .toList();
  }

  /** Our list of needs. */
  public static Map<String, Object> taxonomy() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(ID, TAXONOMY);
    told.put(NAME, "What people need");
    told.put(DESCRIPTION, "What a service helps with, in the words in which people look for it");
    return told;
  }

  /** One need. */
  public static Map<String, Object> term(Need need) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(ID, need.id());
    told.put(NAME, need.name());
    told.put(DESCRIPTION, need.what());
    told.put("taxonomy", "What people need");
    told.put("taxonomy_id", TAXONOMY);
    told.put("term", need.code());
    return told;
  }

  /** Whether a service helps with a need. */
  public boolean helpsWith(Service service, UUID term) {
    return service.reach().needs().stream()
        .flatMap(code -> Stream.ofNullable(needs.get(code)))
        .anyMatch(need -> need.id().equals(term));
  }

  /** Whether it is open at some hour between these on such a day, as far as anybody said so. */
  public static boolean opens(
      Service service, @Nullable DayOfWeek day, @Nullable LocalTime from, @Nullable LocalTime to) {
    return OpeningTimes.parse(service.reach().times())
        .map(
            times ->
                times.always()
                    || times.spans().stream()
                        .filter(span -> day == null || span.days().contains(day))
                        .anyMatch(span -> meets(span, from, to)))
        .orElse(false);
  }

  private static boolean meets(
      OpeningTimes.Span span, @Nullable LocalTime from, @Nullable LocalTime to) {
    boolean overnight = !span.opens().isBefore(span.closes());
    return (to == null || span.opens().isBefore(to))
        && (from == null || overnight || span.closes().isAfter(from));
  }

  private static Map<String, Object> of(Service service, String kind, String which) {
    Map<String, Object> told = part(kind, service.id().toString(), which);
    told.put(SERVICE_ID, service.id());
    return told;
  }

  private static Map<String, Object> part(String kind, String of, String which) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put(
        ID,
        UUID.nameUUIDFromBytes((kind + "|" + of + "|" + which).getBytes(StandardCharsets.UTF_8)));
    return told;
  }

  private static void put(Map<String, Object> told, String name, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      told.put(name, value);
    }
  }
}

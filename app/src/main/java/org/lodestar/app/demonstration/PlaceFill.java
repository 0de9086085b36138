package org.lodestar.app.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.Loading;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.face.Borders;
import org.lodestar.app.places.face.Places;
import org.springframework.stereotype.Component;

/**
 * An invented lookup and map for the invented district: postcodes that nobody has, and wards with
 * codes that no office gives. What the real ones are is loaded and never shipped.
 */
@Component
class PlaceFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String AUTHORITY = "Z06000001";
  private static final int SECTORS = 9;
  private static final double WEST = 0.29;
  private static final double SOUTH = 51.46;
  private static final List<String> UNITS = List.of("AA", "AB", "AD", "AE");

  private final Places places;
  private final Borders borders;

  PlaceFill(Places places, Borders borders) {
    this.places = places;
    this.borders = borders;
  }

  /**
   * An invented ward.
   *
   * @param district of its postcodes
   * @param often how many concerns of a hundred lie in it
   * @param border its corners, in thousandths of a degree from a corner of the district
   */
  private enum Quarter {
    TIDEWELL_QUAY("Z05000001", "Tidewell Quay", "ZZ1", 26, "55,10 102,16 108,51 60,42"),
    TIDEWELL_TOWN("Z05000002", "Tidewell Town", "ZZ8", 19, "60,42 108,51 105,85 62,74"),
    SALTMARSH("Z05000003", "Saltmarsh", "ZZ2", 15, "10,18 55,10 60,42 6,48"),
    NORTHBEACON("Z05000004", "Northbeacon", "ZZ3", 12, "62,74 105,85 110,115 50,106"),
    MILLREACH("Z05000005", "Millreach", "ZZ4", 9, "6,48 60,42 62,74 14,80"),
    PORT("Z05000006", "Port and Docks", "ZZ5", 6, "102,16 150,8 156,39 108,51"),
    CROWSFERRY("Z05000007", "Crowsferry", "ZZ6", 4, "150,8 202,20 208,52 215,81 160,70 156,39"),
    LANTERN_HILL("Z05000008", "Lantern Hill", "ZZ7", 1, "108,51 156,39 160,70 105,85");

    private final String code;
    private final String name;
    private final String district;
    private final int often;
    private final String border;

    Quarter(String code, String name, String district, int often, String border) {
      this.code = code;
      this.name = name;
      this.district = district;
      this.often = often;
      this.border = border;
    }
  }

  /** The ward of an invented concern, drawn by chance; of some the place is not known. */
  static String drawn(Random random) {
    int left = random.nextInt(100);
    for (Quarter each : Quarter.values()) {
      left -= each.often;
      if (left < 0) {
        return each.code;
      }
    }
    return "UNKNOWN";
  }

  /** Loaded and put into use by an administrator. */
  UUID make(Players players, Instant now) {
    Worker keeper = players.get("PLATFORM_ADMIN");
    UUID id = Ids.next();
    LocalDate published = LocalDate.ofInstant(now, LONDON).minusYears(4);
    return Players.act(
        keeper,
        now,
        () -> {
          places.load(
              keeper,
              id,
              new Loading("Invented lookup of Lanternshire", published, AUTHORITY),
              lookup());
          places.use(keeper, id, null);
          map(keeper, id, published, now);
          return id;
        });
  }

  private void map(Worker keeper, UUID edition, LocalDate published, Instant now) {
    SortedMap<String, String> shapes = new TreeMap<>();
    for (Quarter each : Quarter.values()) {
      shapes.put(each.code, shape(each.border));
    }
    UUID id = Ids.next();
    String source = "Invented borders of Lanternshire";
    borders.load(
        keeper,
        edition,
        new Boundaries(id, source, published, keeper.id(), now, false),
        new BoundaryFile(shapes, List.of()));
    borders.use(keeper, edition, id);
  }

  /** Closed: it ends where it begins. */
  private static String shape(String border) {
    List<String> corners =
        Stream.of(border.split(" ")).map(each -> corner(each.split(","))).toList();
    return "POLYGON ((" + String.join(", ", corners) + ", " + corners.getFirst() + "))";
  }

  private static String corner(String[] steps) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f",
        WEST + Integer.parseInt(steps[0]) / 1000.0,
        SOUTH + Integer.parseInt(steps[1]) / 1000.0);
  }

  private static Lookup lookup() {
    Map<String, String> postcodes = new HashMap<>();
    Map<String, String> wards = new TreeMap<>();
    for (Quarter each : Quarter.values()) {
      wards.put(each.code, each.name);
      postcodes(each).forEach(postcode -> postcodes.put(postcode, each.code));
    }
    return new Lookup(postcodes, new TreeMap<>(wards), new Lookup.Passed(0, 0), List.of());
  }

  /** Some made up, and those that the invented reports name. */
  private static List<String> postcodes(Quarter quarter) {
    List<String> all = new ArrayList<>();
    for (int sector = 1; sector <= SECTORS; sector++) {
      for (String unit : UNITS) {
        all.add(quarter.district + sector + unit);
      }
    }
    Stream.concat(
            ConcernScript.list().stream().map(ConcernScript::postcode),
            WorryScript.list().stream().map(WorryScript::postcode))
        .map(each -> each.replace(" ", ""))
        .filter(each -> each.length() == quarter.district.length() + 3)
        .filter(each -> each.startsWith(quarter.district))
        .forEach(all::add);
    return all;
  }
}

package org.lodestar.app.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
   * @param border in degrees, of no place that there is
   */
  private enum Quarter {
    TIDEWELL_QUAY(
        "Z05000001",
        "Tidewell Quay",
        "ZZ1",
        26,
        "0.345 51.470, 0.392 51.476, 0.398 51.511, 0.350 51.502, 0.345 51.470"),
    TIDEWELL_TOWN(
        "Z05000002",
        "Tidewell Town",
        "ZZ8",
        19,
        "0.350 51.502, 0.398 51.511, 0.395 51.545, 0.352 51.534, 0.350 51.502"),
    SALTMARSH(
        "Z05000003",
        "Saltmarsh",
        "ZZ2",
        15,
        "0.300 51.478, 0.345 51.470, 0.350 51.502, 0.296 51.508, 0.300 51.478"),
    NORTHBEACON(
        "Z05000004",
        "Northbeacon",
        "ZZ3",
        12,
        "0.352 51.534, 0.395 51.545, 0.400 51.575, 0.340 51.566, 0.352 51.534"),
    MILLREACH(
        "Z05000005",
        "Millreach",
        "ZZ4",
        9,
        "0.296 51.508, 0.350 51.502, 0.352 51.534, 0.304 51.540, 0.296 51.508"),
    PORT(
        "Z05000006",
        "Port and Docks",
        "ZZ5",
        6,
        "0.392 51.476, 0.440 51.468, 0.446 51.499, 0.398 51.511, 0.392 51.476"),
    CROWSFERRY(
        "Z05000007",
        "Crowsferry",
        "ZZ6",
        4,
        "0.440 51.468, 0.492 51.480, 0.498 51.512, 0.505 51.541, 0.450 51.530, "
            + "0.446 51.499, 0.440 51.468"),
    LANTERN_HILL(
        "Z05000008",
        "Lantern Hill",
        "ZZ7",
        1,
        "0.398 51.511, 0.446 51.499, 0.450 51.530, 0.395 51.545, 0.398 51.511");

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
      shapes.put(each.code, "POLYGON ((" + each.border + "))");
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

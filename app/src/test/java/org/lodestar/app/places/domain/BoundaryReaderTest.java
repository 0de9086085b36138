package org.lodestar.app.places.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.Ward;
import org.lodestar.charts.Point;

/** Borders of an invented district of two wards, one right of the other. */
class BoundaryReaderTest {
  private static final String AUTHORITY = "Z06000001";
  private static final List<Ward> WARDS =
      List.of(new Ward("Z05000001", "West"), new Ward("Z05000002", "East"));
  private static final String WEST = "[[[0.3,51.5],[0.4,51.5],[0.4,51.6],[0.3,51.6],[0.3,51.5]]]";
  private static final String EAST = "[[[0.4,51.5],[0.5,51.5],[0.5,51.6],[0.4,51.6],[0.4,51.5]]]";

  private static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"WD24CD\":\""
        + code
        + "\"},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String file(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static BoundaryFile read(String file) {
    return new BoundaryReader(AUTHORITY, WARDS)
        .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static String faults(BoundaryFile file) {
    return file.faults().stream()
        .map(each -> (each.ward() + " " + each.kind()).strip())
        .collect(Collectors.joining(", "));
  }

  @Test
  void bordersOfEachWardAreTaken() {
    BoundaryFile file =
        read(file(feature("Z05000001", "Polygon", WEST), feature("Z05000002", "Polygon", EAST)));
    assertThat(file.faults()).isEmpty();
    assertThat(file.shapes()).containsOnlyKeys("Z05000001", "Z05000002");
    assertThat(OutlineText.rings(Objects.requireNonNull(file.shapes().get("Z05000001"))))
        .singleElement()
        .satisfies(
            ring ->
                assertThat(ring)
                    .containsExactlyInAnyOrder(
                        new Point(0.3, 51.5),
                        new Point(0.4, 51.5),
                        new Point(0.4, 51.6),
                        new Point(0.3, 51.6)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unclosed           | Polygon    | [[[0.4,51.5],[0.5,51.5],[0.5,51.6],[0.4,51.6]]]                        | East UNCLOSED
          crossing itself    | Polygon    | [[[0.4,51.5],[0.5,51.6],[0.5,51.5],[0.4,51.6],[0.4,51.5]]]             | East CROSSING
          a point            | Point      | [0.4,51.5]                                                             | East NOT_AN_AREA
          no numbers         | Polygon    | [[["a",1],["b",2],["c",3],["a",1]]]                                    | East NOT_AN_AREA
          nothing            | Polygon    | []                                                                     | East NOT_AN_AREA
          in metres          | Polygon    | [[[560000,180000],[561000,180000],[561000,181000],[560000,180000]]]    | East NOT_DEGREES
          far away           | Polygon    | [[[-4.4,55.5],[-4.3,55.5],[-4.3,55.6],[-4.4,55.6],[-4.4,55.5]]]        | East OUTSIDE
          in another country | Polygon    | [[[20.4,51.5],[20.5,51.5],[20.5,51.6],[20.4,51.6],[20.4,51.5]]]        | East OUTSIDE
          upon the other     | Polygon    | [[[0.35,51.5],[0.5,51.5],[0.5,51.6],[0.35,51.6],[0.35,51.5]]]          | East OVERLAP
          """)
  void aBrokenBorderIsRefusedWithTheNameOfItsWard(
      String what, String type, String coordinates, String expected) {
    BoundaryFile file =
        read(file(feature("Z05000001", "Polygon", WEST), feature("Z05000002", type, coordinates)));
    assertThat(faults(file)).as(what).contains(expected);
    assertThat(file.shapes()).as("whole or not at all").isEmpty();
  }

  @Test
  void eachWardMustBeThereOnceAndNoOther() {
    String west = feature("Z05000001", "Polygon", WEST);
    assertThat(faults(read(file(west)))).isEqualTo("East MISSING");
    assertThat(faults(read(file(west, west)))).isEqualTo("West TWICE");
    assertThat(faults(read(file(west, feature("Z05000009", "Polygon", EAST)))))
        .isEqualTo("Z05000009 UNKNOWN");
    assertThat(
            faults(read(file(west, feature("Z05000002", "Polygon", EAST).replace("WD24CD", "X")))))
        .isEqualTo("NO_CODE");
  }

  @Test
  void wardsOfAnotherAuthorityArePassedOver() {
    String elsewhere =
        feature("Z05000777", "Polygon", EAST)
            .replace("\"WD24CD\"", "\"LAD24CD\":\"Z06000009\",\"WD24CD\"");
    BoundaryFile file =
        read(
            file(
                feature("Z05000001", "Polygon", WEST),
                feature("Z05000002", "Polygon", EAST),
                elsewhere));
    assertThat(file.faults()).isEmpty();
    assertThat(file.shapes()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'no json', NOT_GEOJSON",
    "'{}', NOT_GEOJSON",
    "'[1,', NOT_GEOJSON",
    "'', NOT_GEOJSON"
  })
  void whatIsNoGeoJsonIsSaidToBeNone(String file, String expected) {
    assertThat(faults(read(file))).isEqualTo(expected);
  }

  @Test
  void aFileThatSaysThatItIsInMetresIsRefused() {
    String crs = "\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},";
    assertThat(
            faults(
                read(file(feature("Z05000001", "Polygon", WEST)).replaceFirst("\\{", "{" + crs))))
        .isEqualTo("NOT_DEGREES");
  }

  /** What neighbours share is made simpler once: no gap opens between them. */
  @Test
  void neighboursStillShareTheirBorder() {
    StringBuilder down = new StringBuilder();
    StringBuilder up = new StringBuilder();
    for (int i = 1; i < 200; i++) {
      double y = 51.5 + i * 0.0005;
      double x = 0.4 + (i % 2 == 0 ? 0.00001 : -0.00001);
      up.append("[").append(x).append(",").append(y).append("],");
      down.insert(0, "[" + x + "," + y + "],");
    }
    String west = "[[[0.3,51.5],[0.4,51.5]," + up + "[0.4,51.6],[0.3,51.6],[0.3,51.5]]]";
    String east = "[[[0.4,51.5],[0.5,51.5],[0.5,51.6],[0.4,51.6]," + down + "[0.4,51.5]]]";
    BoundaryFile file =
        read(file(feature("Z05000001", "Polygon", west), feature("Z05000002", "Polygon", east)));
    assertThat(file.faults()).isEmpty();
    List<Point> left = onBorder(Objects.requireNonNull(file.shapes().get("Z05000001")));
    assertThat(left).hasSizeLessThan(20);
    assertThat(onBorder(Objects.requireNonNull(file.shapes().get("Z05000002"))))
        .containsExactlyInAnyOrderElementsOf(left);
  }

  private static List<Point> onBorder(String shape) {
    return OutlineText.rings(shape).getFirst().stream()
        .filter(each -> Math.abs(each.x() - 0.4) < 0.01)
        .toList();
  }

  /** The wards of Thurrock of 2013; {@code SOURCE.md} beside them. */
  @Test
  void realBordersOfTwentyWardsAreTakenWhole() throws IOException {
    Path path = Path.of("src/test/resources/borders/thurrock-wards-E06000034.geojson");
    List<Ward> wards = new ArrayList<>();
    Matcher found =
        Pattern.compile("\"WD13CD\": \"(E\\d{8})\".*?\"WD13NM\": \"([^\"]*)\"")
            .matcher(Files.readString(path));
    while (found.find()) {
      wards.add(new Ward(found.group(1), found.group(2)));
    }
    try (InputStream in = Files.newInputStream(path)) {
      BoundaryFile file = new BoundaryReader("E06000034", wards).read(in);
      assertThat(file.faults()).isEmpty();
      assertThat(file.shapes()).hasSize(20);
      assertThat(file.shapes().values().stream().mapToInt(String::length).sum()).isLessThan(60_000);
    }
  }
}

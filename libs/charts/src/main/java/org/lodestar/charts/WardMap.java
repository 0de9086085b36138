package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure for each area of a place, on its map: the more the darker and of another pattern; each
 * area bears the number under which it stands in the list beside the map.
 *
 * @param thing what an area is called; heads their names in the table
 * @param figure what is counted
 */
public record WardMap(
    String title, String description, String thing, String figure, List<Area> areas)
    implements Chart {
  /** As many steps as can be told apart, beside nought. */
  static final int STEPS = 4;

  public WardMap {
    areas = List.copyOf(areas);
    if (areas.isEmpty() || areas.stream().anyMatch(each -> each.rings().isEmpty())) {
      throw new IllegalArgumentException("A map has areas, and an area has a border");
    }
  }

  /**
   * An area.
   *
   * @param rings its borders in degrees: longitude is right, latitude is up; holes run the other
   *     way round than what holds them
   */
  public record Area(String name, List<List<Point>> rings, Value value) {
    public Area {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  @Override
  public Grid table() {
    return new Grid(
        List.of(thing, figure), IntStream.range(0, areas.size()).mapToObj(this::row).toList());
  }

  private List<String> row(int at) {
    return List.of((at + 1) + " " + areas.get(at).name(), areas.get(at).value().words());
  }

  List<Value> values() {
    return new ArrayList<>(areas.stream().map(Area::value).toList());
  }

  @Override
  public Picture draw(Frame frame) {
    return new WardDrawing(this, frame).draw();
  }
}

package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;

/** The words of a guide as it is drawn: a line with # is a heading, lines with - make a list. */
public final class GuideText {
  private GuideText() {}

  /** Lines that belong together. */
  public record Block(Kind kind, List<String> lines) {
    public Block {
      lines = List.copyOf(lines);
    }

    /** How they are drawn. */
    public enum Kind {
      HEADING,
      PARAGRAPH,
      ITEMS
    }
  }

  /** The blocks of a guide, in their order. */
  public static List<Block> blocks(String words) {
    List<Block> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String line : words.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      boolean item = line.startsWith("- ");
      if (!item && !items.isEmpty()) {
        blocks.add(new Block(Block.Kind.ITEMS, items));
        items.clear();
      }
      if (item) {
        items.add(line.substring(2).strip());
      } else if (line.startsWith("# ")) {
        blocks.add(new Block(Block.Kind.HEADING, List.of(line.substring(2).strip())));
      } else {
        blocks.add(new Block(Block.Kind.PARAGRAPH, List.of(line)));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Block(Block.Kind.ITEMS, items));
    }
    return blocks;
  }
}

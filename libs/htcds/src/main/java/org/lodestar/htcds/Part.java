package org.lodestar.htcds;

/**
 * One file of an export.
 *
 * @param name says the reference of the export and what is in it, and nobody's name
 */
public record Part(String name, byte[] content) {
  public Part {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}

package org.lodestar.app.library;

/** What sort of recording it is, told by its first bytes and never by its name. */
public enum MediaKind {
  MP4("video/mp4", true),
  WEBM("video/webm", true),
  MP3("audio/mpeg", false),
  OGG("audio/ogg", false),
  M4A("audio/mp4", false);

  private final String type;
  private final boolean video;

  MediaKind(String type, boolean video) {
    this.type = type;
    this.video = video;
  }

  /** Its media type, which we say of it whatever its sender said. */
  public String type() {
    return type;
  }

  /** Whether there is something to see. */
  public boolean video() {
    return video;
  }
}

package org.lodestar.app.directory;

/** Whom a service is for. */
public enum Audience {
  EVERYONE,
  CHILDREN,
  ADULTS,
  PROFESSIONALS
}

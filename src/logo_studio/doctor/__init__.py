"""The logo doctor: a foreign SVG read safely, examined, repaired, and ready for a kit."""

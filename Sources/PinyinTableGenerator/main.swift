print("pinyin")
